/**
 * Runs the whole product on one machine without containers: store, broker, sign-in server, services
 * and gateway, each as a process of its own with a log of its own. Needs nothing but the JDK. Start
 * reading at {@link casework.local.Main}.
 */
@NullMarked
package casework.local;

import org.jspecify.annotations.NullMarked;
