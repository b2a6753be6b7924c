namespace EscalationTrust;

/// <summary>Says what was cut, field by field.</summary>
internal sealed class CutLog
{
    private List<PacketCut>? _cuts;

    public void Add(string field, int entries, int characters)
    {
        if (entries == 0 && characters == 0)
        {
            return;
        }

        _cuts ??= [];
        for (int i = 0; i < _cuts.Count; i++)
        {
            PacketCut cut = _cuts[i];
            if (cut.Field == field)
            {
                _cuts[i] = cut with { Entries = cut.Entries + entries, Characters = cut.Characters + characters };
                return;
            }
        }

        _cuts.Add(new PacketCut { Field = field, Entries = entries, Characters = characters });
    }

    public string Cut(string field, string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        string kept = SafeCut.To(text, most);
        Add(field, 0, text.Length - (kept.Length - 1));
        return kept;
    }

    public IReadOnlyList<PacketCut> ToList() => _cuts is null ? [] : [.. _cuts];
}
