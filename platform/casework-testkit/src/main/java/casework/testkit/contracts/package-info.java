/**
 * Keeps the published language true: samples fit their schemas, what a service writes is what its
 * samples say, and the OpenAPI, AsyncAPI and events pages are what the services do. Start reading
 * at {@link casework.testkit.contracts.ContractFiles}.
 */
@NullMarked
package casework.testkit.contracts;

import org.jspecify.annotations.NullMarked;
