/** Tests. */
@NullMarked
package casework.talk.config;

import org.jspecify.annotations.NullMarked;
