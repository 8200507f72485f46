// The JSON target.
