/**
 * What a hotline and the officers who look after its reports can ask for. Start reading at {@link
 * casework.petition.hotline.application.TakeIn}.
 */
@NullMarked
package casework.petition.hotline.application;

import org.jspecify.annotations.NullMarked;
