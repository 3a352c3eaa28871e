"""The commands, a file each; every file names its own `command`."""
