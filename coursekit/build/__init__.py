"""From a lesson's text notebook to source/, release/, selfstudy/ and solutions/."""
