/**
 * Finds the repository from wherever a test runs, and keeps generated files honest: a test writes
 * them and fails when they changed. Start reading at {@link casework.testkit.files.GeneratedFile}.
 */
@NullMarked
package casework.testkit.files;

import org.jspecify.annotations.NullMarked;
