/** Tests. */
@NullMarked
package casework.talk.domain;

import org.jspecify.annotations.NullMarked;
