/**
 * The evaluation store: mongo-java-server on one H2 file, run as a process of its own and good for
 * a county's volume. A write command is on disk before it is answered; writers that arrive together
 * share one commit. Nothing depends on this package but the launcher, which starts {@link
 * casework.local.store.StoreServer}; start reading there, then in {@link
 * casework.local.store.DurableBackend}.
 */
@NullMarked
package casework.local.store;

import org.jspecify.annotations.NullMarked;
