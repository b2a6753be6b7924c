using System.Runtime.InteropServices;

namespace EscalationTrust;

/// <summary>Finds for each ticket the one ahead that costs it most, and of these the worst. n log n.</summary>
/// <remarks>
/// What i ahead costs j is s_j · (s_i·r − c_i) at r = c_j / s_j: one straight line for each ticket ahead, and the highest line
/// at r is wanted. The lines are kept in a Li Chao tree over the sorted indices.
/// </remarks>
internal readonly ref struct InversionSearch
{
    private const int None = -1;

    private readonly Span<QueueItem> _items;
    private readonly Span<double> _indices;
    private readonly Span<int> _lines;
    private readonly Span<int> _places;

    private InversionSearch(int room, Span<double> buffer)
    {
        _items = MemoryMarshal.Cast<double, QueueItem>(buffer[..(3 * room)]);
        _indices = buffer.Slice(3 * room, room);
        Span<int> numbers = MemoryMarshal.Cast<double, int>(buffer.Slice(4 * room, room));
        _lines = numbers[..room];
        _places = numbers.Slice(room, room);
    }

    /// <summary>Writes the worst pairs, the costliest first, each ticket behind at most once; returns how many.</summary>
    public static int Find(
        ReadOnlySpan<QueueTicket> inOrder, long now, in QueueDefaults defaults, Span<QueueInversion> worst, Span<double> buffer) =>
        new InversionSearch(inOrder.Length, buffer).Run(inOrder, now, in defaults, worst);

    private int Run(ReadOnlySpan<QueueTicket> inOrder, long now, in QueueDefaults defaults, Span<QueueInversion> worst)
    {
        int waiting = Collect(inOrder, now, in defaults);
        int found = 0;
        for (int behind = 0; behind < waiting; behind++)
        {
            QueueItem item = _items[behind];
            int ahead = HighestAt(item.Index, waiting);
            double cost = ahead == None ? 0 : (item.Cost * _items[ahead].Handling) - (_items[ahead].Cost * item.Handling);
            if (cost > 0 && _items[ahead].Index < item.Index)
            {
                found = Keep(worst, found, inOrder, _places[ahead], _places[behind], cost);
            }

            Insert(behind, waiting);
        }

        return found;
    }

    private int Collect(ReadOnlySpan<QueueTicket> inOrder, long now, in QueueDefaults defaults)
    {
        int waiting = 0;
        for (int i = 0; i < inOrder.Length; i++)
        {
            if (inOrder[i].Lane != QueueLane.Automation)
            {
                _items[waiting] = defaults.Item(in inOrder[i], now);
                _indices[waiting] = _items[waiting].Index;
                _places[waiting++] = i;
            }
        }

        _indices[..waiting].Sort();
        _lines[..waiting].Fill(None);
        return waiting;
    }

    private double Height(int line, double index) => (_items[line].Handling * index) - _items[line].Cost;

    private int HighestAt(double index, int waiting)
    {
        int best = None, low = 0, high = waiting;
        while (low < high)
        {
            int middle = (low + high) >>> 1, line = _lines[middle];
            if (line != None && (best == None || Height(line, index) > Height(best, index)))
            {
                best = line;
            }

            // An empty place has nothing below it.
            if (line == None || _indices[middle] == index)
            {
                break;
            }

            (low, high) = index < _indices[middle] ? (low, middle) : (middle + 1, high);
        }

        return best;
    }

    private void Insert(int line, int waiting)
    {
        int low = 0, high = waiting;
        while (low < high)
        {
            int middle = (low + high) >>> 1, standing = _lines[middle];
            if (standing == None)
            {
                _lines[middle] = line;
                return;
            }

            if (Height(line, _indices[middle]) > Height(standing, _indices[middle]))
            {
                _lines[middle] = line;
                line = standing;
            }

            // The lower line can only be the higher one on the side to which it rises faster.
            (low, high) = _items[line].Handling < _items[_lines[middle]].Handling ? (low, middle) : (middle + 1, high);
        }
    }

    private static int Keep(
        Span<QueueInversion> worst, int found, ReadOnlySpan<QueueTicket> inOrder, int ahead, int behind, double cost)
    {
        int place = found;
        while (place > 0 && worst[place - 1].Cost < cost)
        {
            place--;
        }

        if (place == worst.Length)
        {
            return found;
        }

        found = Math.Min(found + 1, worst.Length);
        worst[place..(found - 1)].CopyTo(worst[(place + 1)..]);
        worst[place] = new QueueInversion
        {
            AheadIndex = ahead,
            BehindIndex = behind,
            AheadId = inOrder[ahead].Id,
            BehindId = inOrder[behind].Id,
            Cost = cost,
        };
        return found;
    }
}
