/** The public endpoints that stories use, one class per service. */
@NullMarked
package quorate.stories.services;

import org.jspecify.annotations.NullMarked;
