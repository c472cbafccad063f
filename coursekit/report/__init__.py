"""One page for the instructor: how a class did, what it misunderstands, whom to speak to."""
