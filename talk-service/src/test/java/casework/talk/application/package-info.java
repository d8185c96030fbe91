/** Tests. */
@NullMarked
package casework.talk.application;

import org.jspecify.annotations.NullMarked;
