/** What one service is made of, on one screen. */
@NullMarked
package quorate.chassis.service;

import org.jspecify.annotations.NullMarked;
