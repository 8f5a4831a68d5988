/**
 * What is recorded goes to Kafka: every entry of a log, in order, byte for byte, and its promised
 * subset for outsiders.
 */
@NullMarked
package quorate.chassis.publish;

import org.jspecify.annotations.NullMarked;
