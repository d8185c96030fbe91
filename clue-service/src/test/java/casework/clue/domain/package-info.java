/** Tests of the domain: no mocks, no framework. */
@NullMarked
package casework.clue.domain;

import org.jspecify.annotations.NullMarked;
