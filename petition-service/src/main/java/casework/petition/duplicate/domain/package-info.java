/**
 * Which petitions may say what an earlier one said. Texts are compared as sets of keyed shingles;
 * the result is a likeness of two texts and never a judgement about a report or a reporter. Start
 * reading at {@link casework.petition.duplicate.domain.LikenessTerms}.
 */
@NullMarked
package casework.petition.duplicate.domain;

import org.jspecify.annotations.NullMarked;
