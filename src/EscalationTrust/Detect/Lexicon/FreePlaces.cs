using System.Numerics;

namespace EscalationTrust;

/// <summary>Finds where a pattern of cells fits between those that are taken, 64 places at a time. Used while compiling only.</summary>
internal sealed class FreePlaces
{
    private readonly ulong[] _taken;
    private readonly int _places;

    /// <param name="places">How many cells there can be.</param>
    public FreePlaces(int places)
    {
        _places = places;
        _taken = new ulong[(places >> 6) + 3];
    }

    /// <summary>The first place from which all cells at the given distances are free; a place beyond the last when there is none.</summary>
    public int FirstFor(int[] distances, int from)
    {
        int furthest = distances[^1];
        for (int place = from; place + furthest < _places; place += 64)
        {
            ulong blocked = 0;
            foreach (int distance in distances)
            {
                blocked |= From(place + distance);
                if (blocked == ulong.MaxValue)
                {
                    break;
                }
            }

            if (blocked != ulong.MaxValue)
            {
                return place + BitOperations.TrailingZeroCount(~blocked);
            }
        }

        return _places;
    }

    public void Take(int[] distances, int place)
    {
        foreach (int distance in distances)
        {
            _taken[(place + distance) >> 6] |= 1UL << (place + distance);
        }
    }

    /// <summary>Which of the 64 cells from one on are taken.</summary>
    private ulong From(int cell)
    {
        int word = cell >> 6;
        int shift = cell & 63;
        return shift == 0 ? _taken[word] : (_taken[word] >> shift) | (_taken[word + 1] << (64 - shift));
    }
}
