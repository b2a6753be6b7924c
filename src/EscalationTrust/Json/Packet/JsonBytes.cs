using System.Buffers;
using System.Globalization;
using System.Text.Unicode;

namespace EscalationTrust;

/// <summary>Bytes that go straight into the caller's buffer, and text as JSON quotes it.</summary>
/// <remarks>Text keeps every character but quotes, backslashes and control characters; half a surrogate pair becomes U+FFFD.</remarks>
internal ref struct JsonBytes(IBufferWriter<byte> destination)
{
    private const int Chunk = 256;
    private const int LongestEscape = 6;

    private Span<byte> _free;
    private int _used;

    /// <summary>Room for so many bytes at least; <see cref="Used"/> says how many were written.</summary>
    public Span<byte> Room(int bytes)
    {
        if (_free.Length - _used < bytes)
        {
            Flush();
            _free = destination.GetSpan(bytes);
        }

        return _free[_used..];
    }

    public void Used(int bytes) => _used += bytes;

    public void Add(byte value)
    {
        Room(1)[0] = value;
        _used++;
    }

    public void Add(ReadOnlySpan<byte> value)
    {
        value.CopyTo(Room(value.Length));
        _used += value.Length;
    }

    public void Quoted(ReadOnlySpan<char> text)
    {
        Add((byte)'"');
        while (!text.IsEmpty)
        {
            int length = Math.Min(text.Length, Chunk);
            length -= length < text.Length && char.IsHighSurrogate(text[length - 1]) ? 1 : 0;
            Part(text[..length]);
            text = text[length..];
        }

        Add((byte)'"');
    }

    public void Flush()
    {
        destination.Advance(_used);
        _free = default;
        _used = 0;
    }

    private void Part(ReadOnlySpan<char> text)
    {
        Room(text.Length * LongestEscape);
        while (!text.IsEmpty)
        {
            int plain = text.IndexOfAny(PacketSize.Escaped);
            plain = plain < 0 ? text.Length : plain;
            Utf8.FromUtf16(text[..plain], _free[_used..], out _, out int written);
            _used += written;
            if (plain == text.Length)
            {
                return;
            }

            Escape(text[plain]);
            text = text[(plain + 1)..];
        }
    }

    private void Escape(char c)
    {
        byte letter = c switch { '"' => (byte)'"', '\\' => (byte)'\\', '\n' => (byte)'n', '\r' => (byte)'r', '\t' => (byte)'t', _ => (byte)'u' };
        _free[_used++] = (byte)'\\';
        _free[_used++] = letter;
        if (letter == 'u')
        {
            ((int)c).TryFormat(_free[_used..], out int written, "x4", CultureInfo.InvariantCulture);
            _used += written;
        }
    }
}
