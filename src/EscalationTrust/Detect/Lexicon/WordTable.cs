using System.Numerics;

namespace EscalationTrust;

/// <summary>All words of a lexicon: hash to number, by open addressing, behind one byte per hash class that answers "nothing here" at once.</summary>
/// <remarks>Immutable after construction and thread-safe. Number 0 means unknown.</remarks>
internal sealed class WordTable
{
    /// <summary>Set in the class of a word without content.</summary>
    public const byte StopWord = 1;

    /// <summary>Set in the class of a word from which a look-up in customer text starts.</summary>
    public const byte CustomerAnchor = 2;

    /// <summary>Set in the class of a word from which a look-up in bot text starts.</summary>
    public const byte BotAnchor = 4;

    /// <summary>Set in the class of a word from which a look-up of guards in customer text starts, once there is something to guard.</summary>
    public const byte CustomerGuardAnchor = 8;

    /// <summary>The same in bot text.</summary>
    public const byte BotGuardAnchor = 16;

    /// <summary>Bits of the class index: 65,536 classes of one byte: fewer would be full of the lexicon's own words.</summary>
    public const int ClassShift = 64 - 16;

    private readonly ulong[] _hashes;
    private readonly ushort[] _ids;
    private readonly int _shift;

    public WordTable(Dictionary<ulong, ushort> idOfHash, Dictionary<ulong, byte> classOfHash)
    {
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(64, idOfHash.Count * 2));
        _shift = 64 - BitOperations.Log2((uint)size);
        _hashes = new ulong[size];
        _ids = new ushort[size];
        foreach ((ulong hash, ushort id) in idOfHash)
        {
            int slot = (int)(hash >> _shift);
            while (_ids[slot] != 0)
            {
                slot = (slot + 1) & (size - 1);
            }

            _hashes[slot] = hash;
            _ids[slot] = id;
        }

        Classes = new byte[1 << (64 - ClassShift)];
        foreach ((ulong hash, byte bits) in classOfHash)
        {
            Classes[hash >> ClassShift] |= bits;
        }
    }

    /// <summary>What the words of one hash class can be; several words may share a class.</summary>
    public byte[] Classes { get; }

    /// <summary>The class bit of the words a look-up starts from.</summary>
    public static byte AnchorBit(bool bot, bool guard) =>
        (bot, guard) switch
        {
            (false, false) => CustomerAnchor,
            (true, false) => BotAnchor,
            (false, true) => CustomerGuardAnchor,
            _ => BotGuardAnchor,
        };

    /// <summary>The number of a word, or 0.</summary>
    public ushort IdOf(ulong hash)
    {
        int slot = (int)(hash >> _shift);
        while (true)
        {
            ushort id = _ids[slot];
            if (id == 0 || _hashes[slot] == hash)
            {
                return id;
            }

            slot = (slot + 1) & (_ids.Length - 1);
        }
    }
}
