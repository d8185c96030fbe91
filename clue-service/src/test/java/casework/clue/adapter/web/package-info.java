/** Tests of {@code casework.clue.adapter.web}. */
@NullMarked
package casework.clue.adapter.web;

import org.jspecify.annotations.NullMarked;
