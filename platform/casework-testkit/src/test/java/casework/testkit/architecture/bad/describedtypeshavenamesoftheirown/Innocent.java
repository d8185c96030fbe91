package casework.testkit.architecture.bad.describedtypeshavenamesoftheirown;

/** Shown by both controllers, and one type all the same. */
record Innocent(int number) {}
