/** The account book, read from files. */
@NullMarked
package casework.petition.hotline.adapter.accounts;

import org.jspecify.annotations.NullMarked;
