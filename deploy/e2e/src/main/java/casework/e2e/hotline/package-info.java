/**
 * A hotline as the outside sees one: it hands reports in badly, is killed, and takes call-backs
 * when it pleases. Start reading at {@link casework.e2e.hotline.HotlineSimulator}.
 */
@NullMarked
package casework.e2e.hotline;

import org.jspecify.annotations.NullMarked;
