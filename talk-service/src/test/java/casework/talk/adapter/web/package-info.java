/** Tests. */
@NullMarked
package casework.talk.adapter.web;

import org.jspecify.annotations.NullMarked;
