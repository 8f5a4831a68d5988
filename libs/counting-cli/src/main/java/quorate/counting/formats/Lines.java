package quorate.counting.formats;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipException;

/**
 * The lines of a file as bytes, one at a time, without their ends and without a byte-order mark.
 * What {@link #bytes} gives holds until {@link #next} is called again. Not thread-safe.
 */
final class Lines implements AutoCloseable {

  private static final int LONGEST = 1 << 24;

  private final String file;
  private final InputStream in;
  private byte[] buffer = new byte[1 << 16];
  private int from;
  private int to;
  private int follows;
  private int limit;
  private long number;

  Lines(String file, InputStream in) {
    this.file = file;
    this.in = in;
  }

  /** Moves on; false at the end of the file. */
  boolean next() throws IOException {
    from = follows;
    int at = from;
    boolean more = true;
    while (more) {
      while (at < limit && buffer[at] != '\n') {
        at++;
      }
      if (at < limit) {
        break;
      }
      at -= from;
      more = fill();
    }
    at = more ? at : limit;
    boolean found = more || at > from;
    number += found ? 1 : 0;
    follows = Math.min(limit, at + 1);
    to = at > from && buffer[at - 1] == '\r' ? at - 1 : at;
    if (number == 1 && startsWith(0xEF, 0xBB, 0xBF)) {
      from += 3;
    }
    return found;
  }

  /** Makes room, moves what is left of the line to the front, and reads on. */
  private boolean fill() throws IOException {
    int left = limit - from;
    if (left > LONGEST) {
      number++;
      throw expected("a line of text, not one of more than 16 million characters");
    }
    byte[] target = left * 2 > buffer.length ? new byte[buffer.length * 2] : buffer;
    System.arraycopy(buffer, from, target, 0, left);
    buffer = target;
    from = 0;
    limit = left;
    int read = read();
    limit += Math.max(read, 0);
    return read > 0;
  }

  private int read() throws IOException {
    try {
      return in.read(buffer, limit, buffer.length - limit);
    } catch (ZipException | EOFException e) {
      number++;
      throw expected("a whole gzip archive");
    }
  }

  boolean startsWith(int... bytes) {
    if (to - from < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((buffer[from + i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  byte[] bytes() {
    return buffer;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  boolean isBlank() {
    for (int i = from; i < to; i++) {
      if (buffer[i] > ' ' || buffer[i] < 0) {
        return false;
      }
    }
    return true;
  }

  /** The whole line. */
  String text() {
    return text(buffer, from, to);
  }

  String text(byte[] bytes, int start, int end) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, start, end - start))
          .toString();
    } catch (CharacterCodingException e) {
      throw expected("text in UTF-8");
    }
  }

  /** The file's name, as errors have it. */
  String file() {
    return file;
  }

  /** Counted from 1. */
  long number() {
    return number;
  }

  /** An error on the present line. */
  Unreadable expected(String what) {
    return new Unreadable(file, Math.max(1, number), "expected " + what);
  }

  /** An error on an earlier line. */
  Unreadable expected(String what, long line) {
    return new Unreadable(file, line, "expected " + what);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  @Override
  public String toString() {
    return file + ":" + number + " " + Arrays.toString(Arrays.copyOfRange(buffer, from, to));
  }
}
