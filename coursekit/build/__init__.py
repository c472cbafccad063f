"""From a lesson's text notebook to source/, release/ and solutions/."""
