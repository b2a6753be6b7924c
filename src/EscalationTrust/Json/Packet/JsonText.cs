using System.Buffers;
using System.Buffers.Text;

namespace EscalationTrust;

/// <summary>Writes JSON into the caller's buffer without an object or an array of its own.</summary>
/// <remarks>Names given as bytes are ASCII and need no escaping.</remarks>
internal ref struct JsonText(IBufferWriter<byte> destination)
{
    private const int LongestNumber = 40;

    private JsonBytes _bytes = new(destination);
    private bool _follows;

    public void Open()
    {
        Comma();
        Open((byte)'{');
    }

    public void Open(ReadOnlySpan<byte> name)
    {
        Name(name);
        Open((byte)'{');
    }

    public void Close() => Close((byte)'}');

    public void OpenList(ReadOnlySpan<byte> name)
    {
        Name(name);
        Open((byte)'[');
    }

    public void CloseList() => Close((byte)']');

    /// <summary>A text; nothing when it is null.</summary>
    public void Text(ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
        {
            Name(name);
            _bytes.Quoted(value);
        }
    }

    /// <summary>A stored name. In place of one that is undefined, which no reader knows, stands another.</summary>
    public void Choice(ReadOnlySpan<byte> name, string stored, string otherwise) => Text(name, stored == "undefined" ? otherwise : stored);

    /// <summary>A text whose name is the host's.</summary>
    public void Named(string name, string? value)
    {
        Comma();
        _bytes.Quoted(name);
        _bytes.Add((byte)':');
        _bytes.Quoted(value ?? "");
        _follows = true;
    }

    public void Item(string? value)
    {
        Comma();
        _bytes.Quoted(value ?? "");
        _follows = true;
    }

    public void Flag(ReadOnlySpan<byte> name, bool value)
    {
        Name(name);
        _bytes.Add(value ? "true"u8 : "false"u8);
    }

    public void Number(ReadOnlySpan<byte> name, long value)
    {
        Name(name);
        Utf8Formatter.TryFormat(value, _bytes.Room(LongestNumber), out int written);
        _bytes.Used(written);
    }

    /// <summary>A number with at most six decimals; what is no number counts as 0.</summary>
    public void Decimal(ReadOnlySpan<byte> name, double value)
    {
        long millionths = double.IsFinite(value) ? (long)Math.Round(Math.Clamp(value, -1e12, 1e12) * 1e6) : 0;
        Name(name);
        Span<byte> room = _bytes.Room(LongestNumber);
        int used = 0;
        if (millionths < 0)
        {
            room[used++] = (byte)'-';
            millionths = -millionths;
        }

        Utf8Formatter.TryFormat(millionths / 1_000_000, room[used..], out int written);
        used += written;
        int rest = (int)(millionths % 1_000_000);
        if (rest != 0)
        {
            room[used++] = (byte)'.';
        }

        for (int power = 100_000; rest != 0; power /= 10)
        {
            room[used++] = (byte)('0' + (rest / power));
            rest %= power;
        }

        _bytes.Used(used);
    }

    /// <summary>Sixteen digits; nothing when it is 0.</summary>
    public void Hexadecimal(ReadOnlySpan<byte> name, ulong value)
    {
        if (value != 0)
        {
            Name(name);
            Span<byte> room = _bytes.Room(LongestNumber);
            room[0] = (byte)'"';
            Utf8Formatter.TryFormat(value, room[1..], out int written, new StandardFormat('x', 16));
            room[written + 1] = (byte)'"';
            _bytes.Used(written + 2);
        }
    }

    /// <summary>A time in UTC, to the tick; nothing when it is null.</summary>
    public void Time(ReadOnlySpan<byte> name, DateTimeOffset? value)
    {
        if (value is not { } time)
        {
            return;
        }

        Name(name);
        Span<byte> room = _bytes.Room(LongestNumber);
        room[0] = (byte)'"';
        Utf8Formatter.TryFormat(time.UtcDateTime, room[1..], out int written, new StandardFormat('O'));
        // "…:00.5000000Z" loses its zeros, "…:00.0000000Z" its point as well.
        int end = room[..written].LastIndexOfAnyExcept((byte)'0') + 1;
        end = room[end - 1] == '.' ? end - 1 : end;
        room[end] = (byte)'Z';
        room[end + 1] = (byte)'"';
        _bytes.Used(end + 2);
    }

    public void Flush() => _bytes.Flush();

    private void Open(byte bracket)
    {
        _bytes.Add(bracket);
        _follows = false;
    }

    private void Close(byte bracket)
    {
        _bytes.Add(bracket);
        _follows = true;
    }

    private void Name(ReadOnlySpan<byte> name)
    {
        Span<byte> room = _bytes.Room(name.Length + 4);
        int used = 0;
        if (_follows)
        {
            room[used++] = (byte)',';
        }

        room[used++] = (byte)'"';
        name.CopyTo(room[used..]);
        used += name.Length;
        room[used++] = (byte)'"';
        room[used++] = (byte)':';
        _bytes.Used(used);
        // A value follows, and behind it the next name.
        _follows = true;
    }

    private void Comma()
    {
        if (_follows)
        {
            _bytes.Add((byte)',');
        }
    }
}
