"""The server's routes: sealed things in and out, and the page of the phone's side."""
