/**
 * Holds every Java source of the repository to google-java-format, by a test, so that the build
 * does not depend on the Java that Maven itself runs on. Start reading at {@link
 * casework.testkit.format.SourceFormat}.
 */
@NullMarked
package casework.testkit.format;

import org.jspecify.annotations.NullMarked;
