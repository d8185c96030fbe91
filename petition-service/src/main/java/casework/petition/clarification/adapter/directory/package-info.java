/** Answers of what level organs are from the service's copy of the directory. */
@NullMarked
package casework.petition.clarification.adapter.directory;

import org.jspecify.annotations.NullMarked;
