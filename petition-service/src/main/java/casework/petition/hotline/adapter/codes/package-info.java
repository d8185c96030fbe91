/** What hotlines' codes mean in ours, read from files and looked up in our own lists. */
@NullMarked
package casework.petition.hotline.adapter.codes;

import org.jspecify.annotations.NullMarked;
