/**
 * Keeps what must not be read: encrypts single fields under a data key of their owner, wraps data
 * keys under versioned envelope keys, makes keyed digests and blind indexes, and holds the key
 * files. Depends on the JDK and Bouncy Castle. Start reading at {@link
 * casework.platform.secrecy.FieldCipher}.
 */
@NullMarked
package casework.platform.secrecy;

import org.jspecify.annotations.NullMarked;
