/**
 * A year of a city's petition office, whose petitions end there: firsts and repeats. Start reading
 * at {@link casework.demo.petition.PetitionStories}.
 */
@NullMarked
package casework.demo.petition;

import org.jspecify.annotations.NullMarked;
