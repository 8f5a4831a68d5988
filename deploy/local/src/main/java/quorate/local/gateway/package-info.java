/** One origin before the services, Keycloak and the mail sink: passes requests on, unbuffered. */
@NullMarked
package quorate.local.gateway;

import org.jspecify.annotations.NullMarked;
