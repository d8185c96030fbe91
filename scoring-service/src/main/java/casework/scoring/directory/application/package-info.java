/**
 * What can be asked of the directory and done in it. Start reading at {@link
 * casework.scoring.directory.application.AppointCadre}; what others hear of it at {@link
 * casework.scoring.directory.application.PublishDirectory}.
 */
@NullMarked
package casework.scoring.directory.application;

import org.jspecify.annotations.NullMarked;
