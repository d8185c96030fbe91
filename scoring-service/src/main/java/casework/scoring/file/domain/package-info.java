/**
 * The integrity file (廉政档案) of a cadre: what all services said about him, folded by the facts' ids
 * so that late, doubled, corrected and revoked facts leave the file that the facts in order would.
 * Start reading at {@link casework.scoring.file.domain.CadreFile}.
 */
@NullMarked
package casework.scoring.file.domain;

import org.jspecify.annotations.NullMarked;
