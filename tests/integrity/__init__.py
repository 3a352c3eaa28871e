"""What verifying, exporting and signing promise, held against everything that can be changed."""
