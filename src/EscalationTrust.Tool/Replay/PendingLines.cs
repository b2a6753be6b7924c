using System.Buffers;

namespace EscalationTrust.Tool;

/// <summary>Gathers lines and writes them out in large pieces.</summary>
internal sealed class PendingLines(Stream output)
{
    private const int FlushAt = 1 << 16;

    private readonly ArrayBufferWriter<byte> _pending = new(FlushAt * 2);

    /// <summary>Adds what is written.</summary>
    public void Add(Action<IBufferWriter<byte>> write)
    {
        write(_pending);
        if (_pending.WrittenCount >= FlushAt)
        {
            Flush();
        }
    }

    /// <summary>Writes out what has gathered.</summary>
    public void Flush()
    {
        output.Write(_pending.WrittenSpan);
        _pending.ResetWrittenCount();
    }
}
