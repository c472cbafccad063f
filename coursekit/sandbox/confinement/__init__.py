"""What the student's process may no longer do: Landlock, seccomp, namespaces, resource limits."""
