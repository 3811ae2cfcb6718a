update comment_opinion set answered_by = id;
