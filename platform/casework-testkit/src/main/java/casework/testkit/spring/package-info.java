/**
 * Gives a Spring test the parts it asks for: a fresh database, the shared broker, the issuer, a
 * data directory. Start reading at {@link casework.testkit.spring.TestParts}.
 */
@NullMarked
package casework.testkit.spring;

import org.jspecify.annotations.NullMarked;
