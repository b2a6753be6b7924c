using System.Runtime.InteropServices;

namespace EscalationTrust;

/// <summary>A table of a lexicon: rows of its own, or the rows of an image where they lie in the assembly, which is never unloaded before this code.</summary>
/// <remarks>Read-only and thread-safe.</remarks>
internal readonly unsafe struct LexiconTable<T>
    where T : unmanaged
{
    private readonly T[]? _own;
    private readonly T* _inAssembly;

    public LexiconTable(T* rows, int length)
    {
        _inAssembly = rows;
        Length = length;
    }

    private LexiconTable(T[] rows)
    {
        _own = rows;
        Length = rows.Length;
    }

    public int Length { get; }

    /// <summary>The first row, for loops that know how far they may go.</summary>
    public ref T First => ref _own is null ? ref *_inAssembly : ref MemoryMarshal.GetArrayDataReference(_own);

    public ReadOnlySpan<T> Rows => _own is null ? new ReadOnlySpan<T>(_inAssembly, Length) : _own;

    public ref readonly T this[int row] => ref Rows[row];

    public static implicit operator LexiconTable<T>(T[] rows) => new LexiconTable<T>(rows);
}
