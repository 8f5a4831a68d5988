package quorate.chassis.log;

import java.util.UUID;

/**
 * An entry before it has its place: {@code version} counts from 1 within the stream; the bytes'
 * slots are empty.
 */
public record NewEntry(
    String stream, int version, String type, boolean promised, UUID id, byte[] bytes) {}
