using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace EscalationTrust;

/// <summary>Walks through the tables of a <see cref="LexiconImage"/>.</summary>
internal unsafe ref struct LexiconImageReader
{
    private readonly bool _inAssembly;
    private ReadOnlySpan<byte> _rest;

    /// <param name="stream">An image in an assembly, or any other.</param>
    public LexiconImageReader(Stream stream)
    {
        int length = checked((int)(stream.Length - stream.Position));
        if (stream is UnmanagedMemoryStream assembly)
        {
            _inAssembly = true;
            _rest = new ReadOnlySpan<byte>(assembly.PositionPointer, length);
            return;
        }

        byte[] copy = new byte[length];
        stream.ReadExactly(copy);
        _rest = copy;
    }

    /// <summary>The next table: where it lies in the assembly, or copied.</summary>
    /// <exception cref="EndOfStreamException">The image ends before it.</exception>
    public LexiconTable<T> Table<T>()
        where T : unmanaged
    {
        ReadOnlySpan<T> rows = Next<T>();
        return _inAssembly ? new LexiconTable<T>((T*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(rows)), rows.Length) : rows.ToArray();
    }

    /// <summary>The next table, copied.</summary>
    /// <exception cref="EndOfStreamException">The image ends before it.</exception>
    public LexiconTable<T> Copy<T>()
        where T : unmanaged => Next<T>().ToArray();

    /// <summary>The next rows.</summary>
    /// <exception cref="EndOfStreamException">The image ends before them.</exception>
    public ReadOnlySpan<T> Take<T>(int rows)
        where T : unmanaged
    {
        long bytes = (long)rows * sizeof(T);
        long padded = (bytes + 7) & ~7L;
        if (rows < 0 || padded > _rest.Length)
        {
            throw new EndOfStreamException("The image of the built-in words ends too early. Build the library anew.");
        }

        ReadOnlySpan<T> taken = MemoryMarshal.Cast<byte, T>(_rest[..(int)bytes]);
        _rest = _rest[(int)padded..];
        return taken;
    }

    private ReadOnlySpan<T> Next<T>()
        where T : unmanaged => Take<T>(checked((int)Take<long>(1)[0]));
}
