/**
 * Who asked about, intervened in or pleaded for a matter: plain Java. Start reading at {@link
 * casework.petition.interference.domain.Interference}.
 */
@NullMarked
package casework.petition.interference.domain;

import org.jspecify.annotations.NullMarked;
