using System.Globalization;

namespace EscalationTrust;

/// <summary>Cuts a stream of bytes into lines. Grows to the longest line, up to a limit; longer lines are dropped as they come.</summary>
internal sealed class LineBuffer(int maximumLineBytes)
{
    private byte[] _bytes = new byte[Math.Min(1 << 16, maximumLineBytes + 1)];
    private int _start;
    private int _scanned;
    private int _end;
    private long _number;
    private bool _ended;
    private bool _dropping;

    /// <summary>Where the next bytes of the stream go. Never empty.</summary>
    public Memory<byte> Free()
    {
        if (_start > 0)
        {
            _bytes.AsSpan(_start, _end - _start).CopyTo(_bytes);
            _scanned -= _start;
            _end -= _start;
            _start = 0;
        }

        if (_end == _bytes.Length)
        {
            Array.Resize(ref _bytes, (int)Math.Min(_bytes.Length * 2L, maximumLineBytes + 1L));
        }

        return _bytes.AsMemory(_end);
    }

    /// <summary>Says how many bytes came; none means that the stream has ended. Returns whether there may be more.</summary>
    public bool Filled(int count)
    {
        _end += count;
        _ended = count == 0;
        return !_ended;
    }

    /// <summary>Takes the next line that is complete and not empty. It is valid until the buffer is filled again.</summary>
    /// <param name="number">Its number in the stream, from 1; empty lines count.</param>
    /// <param name="bytes">The line without its end; empty for one that is too long.</param>
    /// <param name="error">Why the line cannot be read, or null.</param>
    public bool TryTake(out long number, out ReadOnlySpan<byte> bytes, out string? error)
    {
        while (TryCut(out bytes, out bool tooLong))
        {
            number = ++_number;
            if (tooLong)
            {
                string limit = maximumLineBytes.ToString("N0", CultureInfo.InvariantCulture);
                error = $"longer than {limit} bytes";
                bytes = default;
                return true;
            }

            if (!bytes.Trim(" \t\r\uFEFF"u8).IsEmpty)
            {
                error = null;
                return true;
            }
        }

        (number, error) = (0, null);
        return false;
    }

    private bool TryCut(out ReadOnlySpan<byte> bytes, out bool tooLong)
    {
        int feed = _bytes.AsSpan(_scanned, _end - _scanned).IndexOf((byte)'\n');
        int cut = feed >= 0 ? _scanned + feed : _end;
        bool last = feed < 0 && _ended && (_end > _start || _dropping);
        tooLong = _dropping || cut - _start > maximumLineBytes;
        bytes = _bytes.AsSpan(_start, cut - _start);

        if (feed >= 0 || last)
        {
            _start = _scanned = feed >= 0 ? cut + 1 : cut;
            _dropping = false;
            return true;
        }

        _dropping = tooLong;
        _scanned = _end;
        if (_dropping)
        {
            _start = _end;
        }

        return false;
    }
}
