/**
 * The numbers people see: a series is an organ, a kind and a year. The number and its owner stand
 * in one register document, so a number is never given twice and never lost; one whose matter never
 * came to be is void. A service that takes numbers answers {@link
 * casework.platform.numbers.NumberBearers}. Start reading at {@link
 * casework.platform.numbers.NumberSeries}.
 */
@NullMarked
package casework.platform.numbers;

import org.jspecify.annotations.NullMarked;
