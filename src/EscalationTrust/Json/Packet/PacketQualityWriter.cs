namespace EscalationTrust;

/// <summary>Writes what a packet says of itself: what is missing, masked and cut.</summary>
internal static class PacketQualityWriter
{
    public static void Completeness(ref JsonText json, in PacketCompleteness completeness)
    {
        json.Open("completeness"u8);
        json.Decimal("score"u8, completeness.Score);
        if (completeness.Gaps.Count != 0)
        {
            json.OpenList("gaps"u8);
            for (int i = 0; i < completeness.Gaps.Count; i++)
            {
                PacketGap gap = completeness.Gaps[i];
                json.Open();
                json.Text("name"u8, gap.Name ?? "");
                json.Flag("required"u8, gap.Required);
                json.Decimal("weight"u8, gap.Weight);
                json.Close();
            }

            json.CloseList();
        }

        json.Close();
    }

    public static void Privacy(ref JsonText json, in PacketPrivacy privacy)
    {
        json.Open("privacy"u8);
        json.Text("redactor"u8, privacy.Redactor);
        if (privacy.Redactions.Count != 0)
        {
            json.OpenList("redactions"u8);
            for (int i = 0; i < privacy.Redactions.Count; i++)
            {
                json.Open();
                json.Text("kind"u8, privacy.Redactions[i].Kind ?? "");
                json.Number("count"u8, privacy.Redactions[i].Count);
                json.Close();
            }

            json.CloseList();
        }

        PacketJsonWriter.Texts(ref json, "withheld"u8, privacy.Withheld);
        json.Close();
    }

    public static void Truncation(ref JsonText json, in PacketTruncation truncation)
    {
        json.Open("truncation"u8);
        json.Number("budget_bytes"u8, truncation.BudgetBytes);
        json.Flag("over_budget"u8, truncation.OverBudget);
        if (truncation.Cuts.Count != 0)
        {
            json.OpenList("cuts"u8);
            for (int i = 0; i < truncation.Cuts.Count; i++)
            {
                PacketCut cut = truncation.Cuts[i];
                json.Open();
                json.Text("field"u8, cut.Field ?? "");
                json.Number("entries"u8, cut.Entries);
                json.Number("characters"u8, cut.Characters);
                json.Close();
            }

            json.CloseList();
        }

        json.Close();
    }
}
