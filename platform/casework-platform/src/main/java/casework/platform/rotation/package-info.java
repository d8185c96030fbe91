/**
 * Brings the data keys in a service's databases under the newest envelope key while the service
 * goes on. Start reading at {@link casework.platform.rotation.KeyRotation}.
 */
@NullMarked
package casework.platform.rotation;

import org.jspecify.annotations.NullMarked;
