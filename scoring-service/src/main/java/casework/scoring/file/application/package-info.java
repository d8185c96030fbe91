/**
 * How files come about and who reads them. Start reading at {@link
 * casework.scoring.file.application.EnterFact}.
 */
@NullMarked
package casework.scoring.file.application;

import org.jspecify.annotations.NullMarked;
