using System.Runtime.InteropServices;

namespace EscalationTrust;

/// <summary>Collects pairs of words with what is tried from them and lays them out as a <see cref="PairTable"/>. Used while compiling only.</summary>
internal sealed class PairTableBuilder
{
    /// <summary>Stands for the place before the first word of a message.</summary>
    public const ushort BeforeFirst = ushort.MaxValue;

    /// <summary>Stands for the place after the last word of a message.</summary>
    public const ushort AfterLast = ushort.MaxValue - 1;

    private readonly CueStartsBuilder _starts;
    private readonly byte[] _after = new byte[ushort.MaxValue + 1];
    private readonly byte[] _before = new byte[ushort.MaxValue + 1];
    private readonly NumberedRows _leftSets = new();
    private readonly NumberedRows _rightSets = new();
    private readonly Dictionary<(int Left, int Right), List<ushort>> _startsOfPair = [];

    public PairTableBuilder(CueStartsBuilder starts) => _starts = starts;

    /// <summary>Tries a pattern wherever one of the left words stands before one of the right words. Words are sorted and without repeats.</summary>
    public void Add(ushort[] left, ushort[] right, ushort pattern)
    {
        CueStart start = _starts[pattern];
        if (start.Reach > 1)
        {
            byte[] reach = start.FromRight ? _before : _after;
            foreach (ushort word in start.FromRight ? right : left)
            {
                reach[word] = Math.Max(reach[word], start.Reach);
            }
        }

        (int, int) key = (_leftSets.NumberOf(left), _rightSets.NumberOf(right));
        ref List<ushort>? list = ref CollectionsMarshal.GetValueRefOrAddDefault(_startsOfPair, key, out _);
        (list ??= []).Add(pattern);
    }

    /// <summary>Lays the pairs out.</summary>
    /// <param name="words">The greatest number of a word.</param>
    /// <param name="facts">Receives the facts of each word number.</param>
    public PairTable Build(int words, out ulong[] facts)
    {
        // Words that stand in the same sets make the same pairs: they share a row, or a column.
        (int[] leftRole, List<int>[] leftRoles) = Roles(_leftSets);
        (int[] rightRole, List<int>[] rightRoles) = Roles(_rightSets);
        if (rightRoles.Length > ushort.MaxValue)
        {
            throw new FormatException("The lexicon packs hold more than 65,535 kinds of pairs of words. Leave languages or packs out.");
        }

        (byte[] marks, ushort[] cells, int[] places) = Lay(Rows(leftRoles, rightRoles), rightRoles.Length);
        facts = new ulong[words + 1];
        for (int word = 1; word <= words; word++)
        {
            facts[word] = FactsOf((ushort)word);
        }

        return new PairTable(marks, cells, FactsOf(BeforeFirst), FactsOf(AfterLast));

        ulong FactsOf(ushort word)
        {
            int number = word < AfterLast ? word : 0;
            ulong pairs = WordFacts.Of(number, rightRole[word], places[leftRole[word]], stopWord: false);
            return WordFacts.WithSearch(pairs, _starts.KindsAlone(word), _after[word], _before[word]);
        }
    }

    /// <summary>Role 0 stands in no set.</summary>
    private static (int[] RoleOfWord, List<int>[] SetsOfRole) Roles(NumberedRows sets)
    {
        var setsOfWord = new List<ushort>?[ushort.MaxValue + 1];
        for (int set = 0; set < sets.Count; set++)
        {
            foreach (ushort word in sets[set])
            {
                (setsOfWord[word] ??= []).Add((ushort)set);
            }
        }

        var roles = new NumberedRows();
        int[] roleOfWord = Array.ConvertAll(setsOfWord, list => list is null ? 0 : Spread(roles.NumberOf([.. list])));
        var setsOfRole = new List<int>[Spread(roles.Count)];
        Array.Fill(setsOfRole, []);
        for (int role = 0; role < roles.Count; role++)
        {
            setsOfRole[Spread(role)] = [.. Array.ConvertAll(roles[role], set => (int)set)];
        }

        return (roleOfWord, setsOfRole);

        // Roles whose lowest byte is 0 or 255 stay free: the marks of no word and of an empty cell.
        static int Spread(int role) => role + (role / 254 * 2) + 1;
    }

    /// <summary>For each role of left words, what is tried at which column.</summary>
    private SortedDictionary<int, List<ushort>>[] Rows(List<int>[] leftRoles, List<int>[] rightRoles)
    {
        var columnsOfSet = new List<int>[_rightSets.Count];
        for (int set = 0; set < columnsOfSet.Length; set++)
        {
            columnsOfSet[set] = [];
        }

        for (int role = 0; role < rightRoles.Length; role++)
        {
            rightRoles[role].ForEach(set => columnsOfSet[set].Add(role));
        }

        var pairsOfLeft = new List<(int Right, List<ushort> Starts)>[_leftSets.Count];
        foreach (((int left, int right), List<ushort> starts) in _startsOfPair)
        {
            (pairsOfLeft[left] ??= []).Add((right, starts));
        }

        var rows = new SortedDictionary<int, List<ushort>>[leftRoles.Length];
        for (int role = 0; role < rows.Length; role++)
        {
            var row = rows[role] = [];
            foreach (int set in leftRoles[role])
            {
                foreach ((int right, List<ushort> starts) in pairsOfLeft[set])
                {
                    foreach (int column in columnsOfSet[right])
                    {
                        if (!row.TryGetValue(column, out List<ushort>? cell))
                        {
                            row.Add(column, cell = []);
                        }

                        cell.AddRange(starts);
                    }
                }
            }
        }

        return rows;
    }

    /// <summary>Lays rows into one another, the fullest first, each at the first place where all its cells are free.</summary>
    private (byte[] Marks, ushort[] Cells, int[] PlaceOfRow) Lay(SortedDictionary<int, List<ushort>>[] rows, int columns)
    {
        var cells = new List<ushort>();
        var columnOf = new Dictionary<int, int>();
        var places = new int[rows.Length];
        var order = new int[rows.Length];
        for (int i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort(order, (left, right) => rows[left].Count != rows[right].Count ? rows[right].Count.CompareTo(rows[left].Count) : left.CompareTo(right));
        var taken = new FreePlaces(WordFacts.MostRows + columns);
        foreach (int row in order)
        {
            if (rows[row].Count == 0)
            {
                continue;
            }

            // Place 0 is the row of words that begin no pair.
            int[] wanted = [.. rows[row].Keys];
            int place = taken.FirstFor(wanted, from: 1);
            if (place >= WordFacts.MostRows)
            {
                throw new FormatException("The lexicon packs hold too many pairs of words. Leave languages or packs out.");
            }

            taken.Take(wanted, place);
            CollectionsMarshal.SetCount(cells, Math.Max(cells.Count, place + wanted[^1] + 1));
            foreach ((int column, List<ushort> starts) in rows[row])
            {
                cells[place + column] = (ushort)_starts.ListOf(starts);
                columnOf.Add(place + column, column);
            }

            places[row] = place;
        }

        CollectionsMarshal.SetCount(cells, cells.Count + columns + 1);
        return (Marks(cells, columnOf), [.. cells], places);
    }

    private static byte[] Marks(List<ushort> cells, Dictionary<int, int> columnOf)
    {
        var marks = new byte[cells.Count];
        Array.Fill(marks, PairTable.EmptyMark);
        foreach ((int cell, int column) in columnOf)
        {
            marks[cell] = (byte)column;
        }

        return marks;
    }
}
